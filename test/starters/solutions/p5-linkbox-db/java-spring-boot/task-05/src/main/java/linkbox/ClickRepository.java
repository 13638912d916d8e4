package linkbox;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Counts and keeps rows of clicks. */
interface ClickRepository extends JpaRepository<ClickEntity, Long> {
    record Count(long linkId, long clicks) {
    }

    /** Links without clicks are missing. */
    @Query("select c.link.id, count(c) from ClickEntity c where c.link in :links group by c.link.id")
    List<Count> countByLinks(Collection<LinkEntity> links);
}
