public class Kata01Test {
    @Test
    public void changeMachineExactAmounts() {
        Check.equal("50: 1, 20: 1, 5: 3, 1: 2", Kata01.changeMachine(87));
        Check.equal("50: 4, 20: 2, 5: 1, 1: 4", Kata01.changeMachine(249));
        Check.equal("50: 0, 20: 0, 5: 0, 1: 0", Kata01.changeMachine(0));
    }

    @Test
    public void changeMachineRejectsNegative() {
        Check.equal("50: 0, 20: 0, 5: 0, 1: 1", Kata01.changeMachine(1));
        Check.throwsA(IllegalArgumentException.class, () -> Kata01.changeMachine(-1));
    }
}
