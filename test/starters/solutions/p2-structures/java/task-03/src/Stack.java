import java.util.NoSuchElementException;

/** The newest item comes out first. top is the newest node, or null. */
public class Stack<T> {
    public Node<T> top = null;
    public int length = 0;

    /** Puts a value on top. */
    public void push(T value) {
        Node<T> node = new Node<>(value);
        node.setNext(top);
        top = node;
        length += 1;
    }

    /** Takes the newest value off and returns it; an empty stack throws a NoSuchElementException. */
    public T pop() {
        T value = peek();
        top = top.next();
        length -= 1;
        return value;
    }

    /** Returns the newest value and leaves it there; an empty stack throws a NoSuchElementException. */
    public T peek() {
        if (top == null) {
            throw new NoSuchElementException("the stack is empty");
        }
        return top.value;
    }
}
