package linkbox;

/** Tasks 2, 3 and 7: a row of the table links. */
class LinkEntity {
}
