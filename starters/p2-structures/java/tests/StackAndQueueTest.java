import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

public class StackAndQueueTest {
    @Test
    public void stackIsLastInFirstOut() {
        Probe.start();
        Stack<Integer> stack = new Stack<>();
        List.of(1, 2, 3).forEach(stack::push);
        Check.equal(List.of(3, 3, 2), List.of(stack.peek(), stack.pop(), stack.length));
        stack.push(4);
        Check.equal(List.of(4, 2, 1, 0), List.of(stack.pop(), stack.pop(), stack.pop(), stack.length));
        Check.throwsA(NoSuchElementException.class, stack::pop);
        Check.throwsA(NoSuchElementException.class, stack::peek);
    }

    @Test
    public void queueIsFirstInFirstOut() {
        Probe.start();
        Queue queue = new Queue();
        List.of(0, 1, 2, 3).forEach(queue::enqueue);
        Check.equal(List.of(0, 1, 2), List.of(queue.dequeue(), queue.dequeue(), queue.dequeue()));
        List.of(4, 5, 6, 7, 8, 9, 10).forEach(queue::enqueue);
        Check.equal(8, queue.length);
        List<Integer> taken = IntStream.range(0, 8).mapToObj(turn -> queue.dequeue()).toList();
        Check.equal(List.of(3, 4, 5, 6, 7, 8, 9, 10), taken);
        Check.throwsA(NoSuchElementException.class, queue::dequeue);
    }

    @Test
    public void queueNeverShiftsEverything() {
        Probe.start();
        Queue queue = new Queue();
        IntStream.range(0, 1000).forEach(queue::enqueue);
        List<Integer> taken = new ArrayList<>();
        for (int value = 1000; value < 2000; value++) {
            taken.add(queue.dequeue());
            queue.enqueue(value);
        }
        Check.equal(IntStream.range(0, 1000).boxed().toList(), taken);
        Check.isTrue(Probe.steps() >= 2000, "Keep the values in the Cells: they count.");
        Check.isTrue(Probe.steps() <= 12_000, Probe.steps() + " steps for 3000 operations are too many.");
    }
}
