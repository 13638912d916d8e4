import java.util.concurrent.Callable;

/** Shows every kata with one example. Change the examples as you like. */
public class Main {
    public static void main(String[] args) {
        show(1, "changeMachine(87)", () -> Kata01.changeMachine(87));
        show(2, "receiptLine(\"Apples\", 0.35, 2.99)", () -> Kata02.receiptLine("Apples", 0.35, 2.99));
        show(3, "ticketPrice(30)", () -> Kata03.ticketPrice(30));
        show(4, "passwordRules(\"Mia\", \"mia2026\")", () -> Kata04.passwordRules("Mia", "mia2026"));
        show(5, "countdownBoard(5, 1)", () -> Kata05.countdownBoard(5, 1));
        show(6, "timesGrid(3)", () -> Kata06.timesGrid(3));
        show(7, "temperatureReport(10, 20, 15)", () -> Kata07.temperatureReport(10, 20, 15));
        show(8, "discountPipeline(10000, 10, 500, \"coupon\")",
                () -> Kata08.discountPipeline(10000, 10, 500, "coupon"));
        show(9, "wordTally(\"Tea, tea! Coffee? TEA.\")", () -> Kata09.wordTally("Tea, tea! Coffee? TEA."));
        String[] seats = {"Ann", "", ""};
        show(10, "bookSeat(seats, \"Ben\")", () -> Kata10.bookSeat(seats, "Ben"));
    }

    private static void show(int number, String call, Callable<Object> kata) {
        System.out.println("Kata " + number + ": " + call);
        try {
            System.out.println(kata.call());
        } catch (Exception error) {
            // One kata that goes wrong must not hide the others.
            if (("task " + number).equals(error.getMessage())) {
                System.out.printf("not written yet: src/Kata%02d.java%n", number);
            } else {
                System.out.println("stopped with " + error);
            }
        }
        System.out.println();
    }
}
