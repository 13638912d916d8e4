package linkbox;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds and keeps rows of users. */
interface UserRepository extends JpaRepository<UserEntity, Long> {
    Optional<UserEntity> findByName(String name);
}
