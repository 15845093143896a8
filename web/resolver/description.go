package resolver

import (
	"encoding/json"
	"fmt"
	"github.com/waymark/waymark/internal/linkstore"
)

// WellKnown is the path of the resolver description file.
const WellKnown = "/.well-known/gs1resolver"

// Contact is whom to ask about a resolver, in the terms of the description file.
type Contact struct {
	Name      string   `json:"fn,omitempty"`
	Address   *Address `json:"hasAddress,omitempty"`
	Telephone string   `json:"hasTelephone,omitempty"`
}

// Address is a postal address.
type Address struct {
	Street     string `json:"streetAddress,omitempty"`
	Locality   string `json:"locality,omitempty"`
	Region     string `json:"region,omitempty"`
	PostalCode string `json:"postal-code,omitempty"`
	Country    string `json:"countryName,omitempty"`
}

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
	Contexts       []string         `json:"supportedContextValuesEnumerated,omitempty"`
	Contact        *Contact         `json:"contact,omitempty"`
	JSONLDContext  string           `json:"jsonLdContextLocation"`
}

// description writes the resolver description file (GS1-Conformant Resolver
// Standard, section on the resolver description file).
func description(cfg Config) ([]byte, error) {
	file := descriptionFile{
		Name: cfg.Name, Root: cfg.BaseURL, Keys: []string{"all"}, DefaultLinkset: cfg.LinksetIsDefault,
		Contexts: cfg.Contexts, Contact: cfg.Contact, JSONLDContext: ContextURL,
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
