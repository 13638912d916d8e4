package linkbox;

/** Task 3: a row of the table tags. The table link_tags needs no class: it is a list of tags in LinkEntity. */
class TagEntity {
}
