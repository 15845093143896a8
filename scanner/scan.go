package scanner

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"math"
	"sync"
	"time"
)

// Scan is one look at an item's label. It says nothing of who looked.
type Scan struct {
	Item   string    `json:"item"` // canonical Digital Link URI
	At     time.Time `json:"at"`   // by the server's clock
	Place  Place     `json:"place,omitzero"`
	Client ClientID  `json:"client,omitzero"`
}

// Place is where a scan was made, coarsely. The zero value is "not known".
type Place struct {
	Country string `json:"country,omitempty"` // ISO 3166-1 alpha-2
	Point   *Point `json:"point,omitempty"`
	// Claimed: the scanning device itself said so, and anybody can make a
	// device say anything. A place that the server derived, or that an
	// authenticated party's checkpoint names, is not claimed.
	Claimed bool `json:"claimed,omitempty"`
}

// sane drops what is no place, so that nothing else can be kept in its name.
func (p Place) sane() Place {
	if c := p.Country; len(c) != 2 || c[0] < 'A' || c[0] > 'Z' || c[1] < 'A' || c[1] > 'Z' {
		p.Country = ""
	}
	if q := p.Point; q != nil && (q.Lat < -900 || q.Lat > 900 || q.Lon < -1800 || q.Lon > 1800) {
		p.Point = nil
	}
	if p.Country == "" && p.Point == nil {
		return Place{}
	}
	return p
}

// Point is a spot on the globe in tenths of a degree: a town, not a door
// (11 km north to south, less east to west).
type Point struct {
	Lat int16 `json:"lat"` // north, -900 to 900
	Lon int16 `json:"lon"` // east, -1800 to 1800
}

// NewPoint coarsens degrees north and east.
func NewPoint(lat, lon float64) (*Point, error) {
	if !(math.Abs(lat) <= 90 && math.Abs(lon) <= 180) { // also of NaN
		return nil, fmt.Errorf("%g, %g is no place on the globe", lat, lon)
	}
	return &Point{int16(math.Round(lat * 10)), int16(math.Round(lon * 10))}, nil
}

const earthRadius = 6371.0 // km, mean

// Distance is the great-circle distance in kilometres.
func (p Point) Distance(q Point) float64 {
	rad := func(tenths int16) float64 { return float64(tenths) / 10 * math.Pi / 180 }
	dLat, dLon := rad(q.Lat)-rad(p.Lat), rad(q.Lon)-rad(p.Lon)
	h := math.Pow(math.Sin(dLat/2), 2) + math.Cos(rad(p.Lat))*math.Cos(rad(q.Lat))*math.Pow(math.Sin(dLon/2), 2)
	return 2 * earthRadius * math.Asin(math.Min(1, math.Sqrt(h)))
}

// ClientID tells one day's scanning devices apart and says nothing else. The
// zero value is "not known".
type ClientID [8]byte

// MarshalText implements [encoding.TextMarshaler].
func (c ClientID) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, c[:]), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (c *ClientID) UnmarshalText(b []byte) error {
	if len(b) != 2*len(c) {
		return fmt.Errorf("client id of %d hex digits, not %d", len(b), 2*len(c))
	}
	_, err := hex.Decode(c[:], b)
	return err
}

// ClientHasher turns what identifies a client (its address, say) into a
// [ClientID]. The salt lives in memory only and is replaced when the UTC day
// changes: afterwards nobody, the server included, can tell which client a
// hash was, or that two days' hashes were the same client. A restart begins a
// new salt, too. It is safe for concurrent use.
type ClientHasher struct {
	random io.Reader
	mu     sync.Mutex
	day    int64
	salt   []byte
}

// NewClientHasher returns a hasher that draws its salts from random; nil is
// crypto/rand.
func NewClientHasher(random io.Reader) *ClientHasher {
	if random == nil {
		random = rand.Reader
	}
	return &ClientHasher{random: random}
}

// ID hashes client for the day of now. Without randomness for a salt it
// returns the zero id: an unsalted hash of an address could be guessed.
func (h *ClientHasher) ID(client string, now time.Time) ClientID {
	h.mu.Lock()
	defer h.mu.Unlock()
	if day := now.Unix() / 86400; day != h.day || h.salt == nil {
		salt := make([]byte, 32)
		if _, err := io.ReadFull(h.random, salt); err != nil {
			h.salt = nil
			return ClientID{}
		}
		h.day, h.salt = day, salt
	}
	mac := hmac.New(sha256.New, h.salt)
	io.WriteString(mac, client)
	return ClientID(mac.Sum(nil)[:len(ClientID{})])
}
