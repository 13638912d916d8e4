package linkbox;

/**
 * Task 2: finds and keeps rows of users. Let it extend JpaRepository<UserEntity, Long>, and Spring writes
 * the class.
 */
interface UserRepository {
}
