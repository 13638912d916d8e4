public class Kata04Test {
    private static final String TOO_SHORT = "use at least 12 characters\n";
    private static final String SPACE = "do not start or end with a space\n";
    private static final String NAME = "do not use your name\n";
    private static final String WORD = "do not use the word password\n";

    @Test
    public void passwordRulesListEveryBrokenRule() {
        Check.equal(TOO_SHORT, Kata04.passwordRules("Mia", "river canoe"));
        Check.equal(SPACE, Kata04.passwordRules("Mia", "green river canoe "));
        Check.equal(SPACE, Kata04.passwordRules("Mia", " green river canoe"));
        Check.equal(NAME, Kata04.passwordRules("Mia", "green river MIA"));
        Check.equal(WORD, Kata04.passwordRules("Mia", "green Password canoe"));
        Check.equal(TOO_SHORT + SPACE + NAME + WORD, Kata04.passwordRules("Jo", "joPassword "));
    }

    @Test
    public void passwordRulesAcceptAGoodPassword() {
        Check.equal(TOO_SHORT + NAME, Kata04.passwordRules("Mia", "mia"));
        Check.equal("", Kata04.passwordRules("Mia", "river canoe!"));
        Check.equal("", Kata04.passwordRules("Mia", "green river canoe"));
    }
}
