package linkbox;

/** Tasks 2, 3, 5 and 8: finds and keeps rows of links. */
interface LinkRepository {
}
