package linkbox;

import org.springframework.http.HttpStatus;

/** Ready for you: what a method throws that is not written yet. */
class Todo extends ApiException {
    private static final long serialVersionUID = 1;

    Todo(String task) {
        super(HttpStatus.NOT_IMPLEMENTED, "todo", task);
    }
}
