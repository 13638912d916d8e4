import java.util.List;

public class Task02GreetingTest {
    @Test
    public void greetingUsesYourName() {
        String name = Greeting.myName();
        Check.isTrue(name != null, "Write your name between double quotes.");
        List<String> notNames = List.of("", "name", "my name", "your name");
        Check.isTrue(!notNames.contains(name.trim().toLowerCase()), "Use your own name.");
        Check.equal("Hello, " + name + "! This is your study log.", Greeting.greeting());
    }
}
