package linkbox;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table tags. */
@Entity
@Table(name = "tags")
class TagEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;

    /** For Hibernate. */
    protected TagEntity() {
    }

    TagEntity(String name) {
        this.name = name;
    }

    String getName() {
        return name;
    }
}
