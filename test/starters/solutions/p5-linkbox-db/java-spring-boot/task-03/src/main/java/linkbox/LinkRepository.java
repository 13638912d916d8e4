package linkbox;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Finds and keeps rows of links. */
interface LinkRepository extends JpaRepository<LinkEntity, Long> {
    Optional<LinkEntity> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("select l from LinkEntity l order by l.id limit :limit offset :offset")
    List<LinkEntity> page(int limit, int offset);

    @Query("select l from LinkEntity l join l.tags t where t.name = :tag order by l.id limit :limit offset :offset")
    List<LinkEntity> pageWithTag(String tag, int limit, int offset);
}
