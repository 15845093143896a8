package house

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/web"
)

// answers keeps answers to keyed requests. It is a web.Answers.
type answers struct{ db *bbolt.DB }

var bucketAnswers = []byte("answers")

// answerLife is how long an answer is kept: longer than a handheld is without
// a network.
const answerLife = 7 * 24 * time.Hour

type keptAnswer struct {
	At     time.Time  `json:"at"`
	Answer web.Answer `json:"answer"`
}

// openAnswers drops what is too old.
func openAnswers(db *bbolt.DB, now time.Time) (answers, error) {
	err := db.Update(func(tx *bbolt.Tx) error {
		b, err := tx.CreateBucketIfNotExists(bucketAnswers)
		if err != nil {
			return err
		}
		c := b.Cursor()
		for k, v := c.First(); k != nil; k, v = c.Next() {
			var kept keptAnswer
			if json.Unmarshal(v, &kept) == nil && now.Sub(kept.At) < answerLife {
				continue
			}
			if err := c.Delete(); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return answers{}, fmt.Errorf("opening the kept answers: %w", err)
	}
	return answers{db}, nil
}

// Find implements web.Answers.
func (a answers) Find(_ context.Context, key string) (web.Answer, bool, error) {
	var kept keptAnswer
	found := false
	err := a.db.View(func(tx *bbolt.Tx) error {
		text := tx.Bucket(bucketAnswers).Get([]byte(key))
		if text == nil {
			return nil
		}
		found = true
		return json.Unmarshal(text, &kept)
	})
	return kept.Answer, found, err
}

// Keep implements web.Answers.
func (a answers) Keep(_ context.Context, key string, answer web.Answer) error {
	text, err := json.Marshal(keptAnswer{time.Now().UTC(), answer})
	if err != nil {
		return err
	}
	// Many handhelds keep answers at once: Batch lets them share one fsync.
	return a.db.Batch(func(tx *bbolt.Tx) error { return tx.Bucket(bucketAnswers).Put([]byte(key), text) })
}
