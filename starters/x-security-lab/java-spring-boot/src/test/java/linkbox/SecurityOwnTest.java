package linkbox;

/**
 * Task 6: a test for each case of yours in tests/cases/security-own.json.
 *
 * The tests beside this one show how: a method with the name of the case, spelled as in Java, and one line.
 */
class SecurityOwnTest {
}
