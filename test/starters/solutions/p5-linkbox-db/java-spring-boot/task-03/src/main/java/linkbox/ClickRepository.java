package linkbox;

import org.springframework.data.jpa.repository.JpaRepository;

/** Counts and keeps rows of clicks. */
interface ClickRepository extends JpaRepository<ClickEntity, Long> {
    int countByLink(LinkEntity link);
}
