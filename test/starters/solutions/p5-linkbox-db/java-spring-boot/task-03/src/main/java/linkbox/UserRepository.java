package linkbox;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Finds and keeps rows of users. */
interface UserRepository extends JpaRepository<UserEntity, Long> {
    Optional<UserEntity> findByName(String name);

    /** One row: the foreign keys of the tables do the rest. */
    @Modifying
    @Query("delete from UserEntity u where u.name = :name")
    void removeByName(String name);
}
