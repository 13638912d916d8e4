public class Task04GoalsTest {
    @Test
    public void goalStatusHasFourOutcomes() {
        Check.equal("no goal", Goals.goalStatus(90, 0));
        Check.equal("met", Goals.goalStatus(400, 300));
        Check.equal("close", Goals.goalStatus(200, 300));
        Check.equal("missed", Goals.goalStatus(60, 300));
    }

    @Test
    public void goalStatusAtBoundaries() {
        Check.equal("met", Goals.goalStatus(300, 300));
        Check.equal("close", Goals.goalStatus(299, 300));
        Check.equal("close", Goals.goalStatus(150, 300));
        Check.equal("missed", Goals.goalStatus(149, 300));
        Check.equal("missed", Goals.goalStatus(0, 300));
        Check.equal("no goal", Goals.goalStatus(0, 0));
    }
}
