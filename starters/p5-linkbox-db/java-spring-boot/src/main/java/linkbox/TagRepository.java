package linkbox;

/** Task 3: finds and keeps rows of tags. */
interface TagRepository {
}
