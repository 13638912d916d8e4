package linkbox;

/** Task 3: a row of the table clicks. */
class ClickEntity {
}
