package linkbox;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the table clicks. */
@Entity
@Table(name = "clicks")
class ClickEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private LinkEntity link;
    private Instant clickedAt;

    /** For Hibernate. */
    protected ClickEntity() {
    }

    ClickEntity(LinkEntity link) {
        this.link = link;
        clickedAt = Instant.now();
    }
}
