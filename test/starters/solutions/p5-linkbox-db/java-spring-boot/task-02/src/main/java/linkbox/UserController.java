package linkbox;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Task 7: users. */
@RestController
class UserController {
    private final LinkStorage storage;

    UserController(LinkStorage storage) {
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
    @ResponseStatus(HttpStatus.CREATED)
    UserBody register(@Valid @RequestBody NewUser user) {
        if (storage.findUser(user.name()).isPresent()) {
            throw new ApiException(HttpStatus.CONFLICT, "name_taken", "The name " + user.name() + " is taken.");
        }
        storage.addUser(new User(user.name(), Passwords.hash(user.password())));
        return new UserBody(user.name());
    }
}
