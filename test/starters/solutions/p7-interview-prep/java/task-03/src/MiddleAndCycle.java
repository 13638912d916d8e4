/*
 * Middle and cycle of a linked list (about 25 minutes)
 *
 * middle returns the value of the node in the middle of a linked list that ends; of an
 * even number of nodes, the first of the two in the middle. hasCycle says whether a list
 * leads back to one of its nodes, so that it never ends.
 *
 * Example: 1, 2, 3, 4 has the middle 2. When 4 leads back to 2, there is a cycle.
 * A node has node.value() and node.next(); behind the last one comes null. Aim for two
 * variables and no list or set of nodes. middle gets at least one node, hasCycle may get
 * null.
 */
public class MiddleAndCycle {
    public static int middle(Node first) {
        Node slow = first;
        Node fast = first.next();
        while (fast != null) {
            fast = fast.next();
            if (fast != null) {
                slow = slow.next();
                fast = fast.next();
            }
        }
        return slow.value();
    }

    public static boolean hasCycle(Node first) {
        Node slow = first;
        Node fast = first;
        while (fast != null && fast.next() != null) {
            slow = slow.next();
            fast = fast.next().next();
            if (slow == fast) {
                return true;
            }
        }
        return false;
    }
}
