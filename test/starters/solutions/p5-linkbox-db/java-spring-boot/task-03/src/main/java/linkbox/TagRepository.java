package linkbox;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds and keeps rows of tags. */
interface TagRepository extends JpaRepository<TagEntity, Long> {
    List<TagEntity> findByNameIn(Collection<String> names);
}
