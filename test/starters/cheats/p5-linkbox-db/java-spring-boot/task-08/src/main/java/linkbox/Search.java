package linkbox;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Task 8: search. With what was typed inside of the query. */
@Component
@Profile("database")
@Transactional(readOnly = true)
class Search {
    private final DatabaseStorage storage;
    private final EntityManager database;

    Search(DatabaseStorage storage, EntityManager database) {
        this.storage = storage;
        this.database = database;
    }

    List<Link> links(String text) {
        String like = "'%" + text.toLowerCase() + "%'";
        return storage.linksOf(database.createQuery("select l from LinkEntity l where lower(l.title) like " + like
                + " or lower(l.url) like " + like + " order by l.id", LinkEntity.class).getResultList());
    }
}
