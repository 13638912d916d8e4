import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/*
 * Undo history (about 25 minutes)
 *
 * Return what an editor shows after some commands. "type ab" adds ab at the end, "undo"
 * takes the last typing back, "redo" brings back what was undone last. Typing anything
 * new empties what could be redone. An undo or redo with nothing to do changes nothing.
 *
 * Example: "type a", "type b", "undo", "type c" gives "ac".
 * What is typed may hold spaces: "type to be" adds "to be".
 */
public class UndoHistory {
    public static String undoHistory(List<String> commands) {
        List<String> done = new ArrayList<>();
        Deque<String> undone = new ArrayDeque<>();
        for (String command : commands) {
            if (command.equals("undo")) {
                if (!done.isEmpty()) {
                    undone.push(done.remove(done.size() - 1));
                }
            } else if (command.equals("redo")) {
                if (!undone.isEmpty()) {
                    done.add(undone.pop());
                }
            } else {
                done.add(command.substring("type ".length()));
                undone.clear();
            }
        }
        return String.join("", done);
    }
}
