/** The newest item comes out first. top is the newest node, or null. */
public class Stack<T> {
    public Node<T> top = null;
    public int length = 0;

    /** Puts a value on top. */
    public void push(T value) {
        throw new UnsupportedOperationException("task 3");
    }

    /** Takes the newest value off and returns it; an empty stack throws a NoSuchElementException. */
    public T pop() {
        throw new UnsupportedOperationException("task 3");
    }

    /** Returns the newest value and leaves it there; an empty stack throws a NoSuchElementException. */
    public T peek() {
        throw new UnsupportedOperationException("task 3");
    }
}
