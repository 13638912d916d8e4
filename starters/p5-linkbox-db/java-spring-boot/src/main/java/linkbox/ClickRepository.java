package linkbox;

/** Tasks 3 and 5: counts and keeps rows of clicks. */
interface ClickRepository {
}
