package linkbox;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A row of the table links. */
@Entity
@Table(name = "links")
class LinkEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String slug;
    private String url;
    private String title;
    private String note = "";
    @ManyToOne(fetch = FetchType.LAZY)
    private UserEntity owner;
    @ManyToMany
    @JoinTable(name = "link_tags", joinColumns = @JoinColumn(name = "link_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @OrderColumn(name = "position")
    private List<TagEntity> tags = new ArrayList<>();
    private Instant createdAt;
    private Instant updatedAt;

    /** For Hibernate. */
    protected LinkEntity() {
    }

    LinkEntity(String slug, String url, String title, UserEntity owner) {
        this.slug = slug;
        this.url = url;
        this.title = title;
        this.owner = owner;
        createdAt = Instant.now();
        updatedAt = createdAt;
    }

    Long getId() {
        return id;
    }

    String getSlug() {
        return slug;
    }

    String getUrl() {
        return url;
    }

    String getTitle() {
        return title;
    }

    UserEntity getOwner() {
        return owner;
    }

    void setOwner(UserEntity owner) {
        this.owner = owner;
    }

    List<TagEntity> getTags() {
        return tags;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Instant getUpdatedAt() {
        return updatedAt;
    }

    void change(String url, String title) {
        this.url = url;
        this.title = title;
        updatedAt = Instant.now();
    }
}
