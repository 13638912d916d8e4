package linkbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Task 7: users. */
@RestController
class UserController {
    private final Storage storage;

    UserController(Storage storage) {
        this.storage = storage;
    }

    /** Ready for you: the body of POST /users. */
    record NewUser(@NotNull @Pattern(regexp = "[a-z0-9-]{3,40}") String name,
            @NotNull @Size(min = 8, max = 200) String password) {
    }

    /** Ready for you: the answer to it. */
    record UserBody(String name) {
    }

    @PostMapping("/users")
    UserBody register() {
        throw new Todo("task 7");
    }
}
