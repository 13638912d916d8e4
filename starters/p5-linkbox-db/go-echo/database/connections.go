package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/libtnb/sqlite"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// Ready for you: how SQLite and PostgreSQL are reached.

// openPool makes the pool; the first statement opens the first connection.
func openPool(address string) (*sql.DB, error) {
	file, isSQLite := strings.CutPrefix(address, "sqlite:")
	if !isSQLite {
		config, err := pgx.ParseConfig(address)
		if err != nil {
			return nil, err
		}
		config.RuntimeParams["timezone"] = "UTC" // So that a day begins at the same time everywhere.
		return stdlib.OpenDB(*config), nil
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return nil, err
	}
	// SQLite checks foreign keys only for those who ask. Whoever writes waits for its turn.
	options := url.Values{
		"_pragma":      {"foreign_keys(1)", "busy_timeout(5000)"},
		"_time_format": {"sqlite"},
		"_txlock":      {"immediate"},
	}
	return sql.Open(sqlite.DriverName, "file:"+filepath.ToSlash(file)+"?"+options.Encode())
}

func isPostgres(pool *sql.DB) bool {
	_, is := pool.Driver().(*stdlib.Driver)
	return is
}

// openGORM puts GORM before the pool. It says nothing by itself: db.Debug() prints what is sent.
func openGORM(pool *sql.DB, settings Settings) (*gorm.DB, error) {
	patient := patientPool{pool, settings.PoolTimeout}
	dialector := sqlite.New(sqlite.Config{Conn: patient})
	if isPostgres(pool) {
		dialector = postgres.New(postgres.Config{Conn: patient})
	}
	return gorm.Open(dialector, &gorm.Config{
		Logger:         logger.Discard,
		TranslateError: true, // gorm.ErrDuplicatedKey, whichever database it is.
		NowFunc:        func() time.Time { return time.Now().UTC() },
	})
}

var errNoConnection = errors.New("no connection was free in time, or the database did not answer")

// patientPool waits for a connection and an answer as long as the settings say; database/sql alone
// would wait for ever.
type patientPool struct {
	*sql.DB
	patience time.Duration
}

// limited returns a context that ends when patience does, unless the function is called first.
func (p patientPool) limited(ctx context.Context) (context.Context, func() bool) {
	ctx, cancel := context.WithCancelCause(ctx)
	timer := time.AfterFunc(p.patience, func() { cancel(errNoConnection) })
	return ctx, timer.Stop
}

func (p patientPool) PrepareContext(ctx context.Context, query string) (*sql.Stmt, error) {
	ctx, stop := p.limited(ctx)
	defer stop()
	statement, err := p.DB.PrepareContext(ctx, query)
	return statement, explained(ctx, err)
}

func (p patientPool) ExecContext(ctx context.Context, query string, values ...any) (sql.Result, error) {
	ctx, stop := p.limited(ctx)
	defer stop()
	result, err := p.DB.ExecContext(ctx, query, values...)
	return result, explained(ctx, err)
}

func (p patientPool) QueryContext(ctx context.Context, query string, values ...any) (*sql.Rows, error) {
	ctx, stop := p.limited(ctx)
	defer stop()
	rows, err := p.DB.QueryContext(ctx, query, values...)
	return rows, explained(ctx, err)
}

func (p patientPool) QueryRowContext(ctx context.Context, query string, values ...any) *sql.Row {
	ctx, stop := p.limited(ctx)
	defer stop()
	return p.DB.QueryRowContext(ctx, query, values...)
}

func (p patientPool) BeginTx(ctx context.Context, options *sql.TxOptions) (gorm.ConnPool, error) {
	ctx, stop := p.limited(ctx)
	defer stop()
	transaction, err := p.DB.BeginTx(ctx, options)
	return transaction, explained(ctx, err)
}

// GetDBConn lets GORM find the pool behind this one.
func (p patientPool) GetDBConn() (*sql.DB, error) {
	return p.DB, nil
}

func explained(ctx context.Context, err error) error {
	if err != nil && errors.Is(context.Cause(ctx), errNoConnection) {
		return fmt.Errorf("%w: %w", errNoConnection, err)
	}
	return err
}
