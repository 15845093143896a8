package resolver

import (
	"encoding/json"
	"fmt"
	"github.com/waymark/waymark/internal/linkstore"
)

// WellKnown is the path of the resolver description file.
const WellKnown = "/.well-known/gs1resolver"

type namespaceEntry struct {
	Namespace string `json:"namespace"`
	Prefix    string `json:"prefix"`
}

type descriptionFile struct {
	Name           string           `json:"name"`
	Root           string           `json:"resolverRoot"`
	Keys           []string         `json:"supportedPrimaryKeys"`
	LinkTypes      []namespaceEntry `json:"supportedLinkType"`
	DefaultLinkset bool             `json:"linkTypeDefaultCanBeLinkset"`
	JSONLDContext  string           `json:"jsonLdContextLocation"`
}

// description writes the resolver description file (GS1-Conformant Resolver
// Standard, section on the resolver description file).
func description(cfg Config) ([]byte, error) {
	file := descriptionFile{
		Name: cfg.Name, Root: cfg.BaseURL, Keys: []string{"all"}, DefaultLinkset: cfg.LinksetIsDefault,
		JSONLDContext: ContextURL,
	}
	for _, ns := range linkstore.Namespaces {
		file.LinkTypes = append(file.LinkTypes, namespaceEntry{ns.URI, ns.Prefix})
	}
	text, err := json.Marshal(file)
	if err != nil {
		return nil, fmt.Errorf("writing the resolver description: %w", err)
	}
	return text, nil
}
