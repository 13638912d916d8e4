package linkbox;

/** Task 2: a row of the table users. An @Entity has a field for each column. */
class UserEntity {
}
