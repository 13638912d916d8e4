package linkbox;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table users. */
@Entity
@Table(name = "users")
class UserEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    private String passwordHash;

    /** For Hibernate. */
    protected UserEntity() {
    }

    UserEntity(String name, String passwordHash) {
        this.name = name;
        this.passwordHash = passwordHash;
    }

    String getName() {
        return name;
    }

    String getPasswordHash() {
        return passwordHash;
    }
}
