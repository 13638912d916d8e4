package linkbox;

import org.springframework.web.bind.annotation.RestController;

/** Task 11: an endpoint of your own. Spring finds this class already. */
@RestController
class OwnController {
}
