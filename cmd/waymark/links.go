package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/linkstore"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web/api"
)

func (a *cli) linksCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "links",
		Short: "Register where the GS1 keys of a maker lead: product pages, manuals, recalls",
		Long: "Links are what the server's resolver answers for a GS1 key. A maker registers them for the keys under\n" +
			"its own GS1 Company Prefix. Without a link of its own an item has its page here.",
	}
	cmd.AddCommand(a.linksSetCmd(), a.linksListCmd(), a.linksRemoveCmd(), a.linksImportCmd())
	return cmd
}

// linksPath is where the API has the links of a key.
func linksPath(code string) (string, error) {
	label, err := scanner.ReadLabel(code)
	if err != nil {
		return "", err
	}
	return "/api/v1/links" + label.Link.Path(), nil
}

func (a *cli) linksSetCmd() *cobra.Command {
	var t linkstore.Target
	cmd := &cobra.Command{
		Use:     "set CODE --type TYPE --href URL --title TEXT",
		Short:   "Add one link to a key, or replace the one of the same type, language, media type and context",
		Example: "  waymark links set https://id.gs1.org/01/09521873002003 --type gs1:pip --href https://tideline.example/shoe --title 'The shoe' --lang en",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := linksPath(args[0])
			if err != nil {
				return err
			}
			t.LinkType = linkstore.ExpandLinkType(t.LinkType)
			return a.with(cmd.Context(), app.RoleMaker, func(c client.Client) error {
				list, err := addLink(cmd.Context(), c, path, t)
				if err != nil {
					return err
				}
				return a.show(list, func(w io.Writer) { printLinks(w, list) })
			})
		},
	}
	f := cmd.Flags()
	f.StringVar(&t.LinkType, "type", "", "link type, such as gs1:pip or gs1:defaultLink")
	f.StringVar(&t.Href, "href", "", "where it leads")
	f.StringVar(&t.Title, "title", "", "what is there, for people")
	f.StringVar(&t.Media, "media", "", "media type, such as text/html")
	f.StringSliceVar(&t.Languages, "lang", nil, "languages, such as en or de-AT")
	f.StringSliceVar(&t.Context, "context", nil, "contexts that it is meant for, such as countries")
	f.BoolVar(&t.KeepQuery, "no-query", false, "do not pass the request's query string on")
	for _, name := range []string{"type", "href", "title"} {
		cmd.MarkFlagRequired(name)
	}
	return cmd
}

// tries bounds how often a change is made anew when others change the same key.
const tries = 5

// addLink changes one link among those that stand, and never another's change.
func addLink(ctx context.Context, c client.Client, path string, t linkstore.Target) (list app.LinkList, err error) {
	for range tries {
		if err = c.Call(ctx, http.MethodGet, path, "", nil, &list); err != nil {
			return list, err
		}
		i := slices.IndexFunc(list.Links, func(o linkstore.Target) bool {
			return o.LinkType == t.LinkType && o.Media == t.Media && slices.Equal(o.Languages, t.Languages) && slices.Equal(o.Context, t.Context)
		})
		if i < 0 {
			list.Links = append(list.Links, t)
		} else {
			list.Links[i] = t
		}
		if list, err = putLinks(ctx, c, path, list); !changed(err) {
			return list, err
		}
	}
	return list, err
}

func changed(err error) bool {
	var p *client.Problem
	return errors.As(err, &p) && p.Code() == "changed"
}

func putLinks(ctx context.Context, c client.Client, path string, list app.LinkList) (out app.LinkList, err error) {
	body, err := json.Marshal(api.LinksBody{Links: list.Links})
	if err != nil {
		return out, err
	}
	header := http.Header{"Accept": {"application/json"}, "Content-Type": {"application/json"}, "If-Match": {`"` + list.Version + `"`}}
	answer, err := c.Do(ctx, http.MethodPut, path, header, strings.NewReader(string(body)))
	if err != nil {
		return out, err
	}
	return out, json.Unmarshal(answer, &out)
}

func printLinks(w io.Writer, l app.LinkList) {
	fmt.Fprintln(w, l.Anchor)
	for _, t := range l.Links {
		fmt.Fprintf(w, "  %s  %s  %q", linkstore.CompactLinkType(t.LinkType), t.Href, t.Title)
		for _, more := range []string{t.Media, strings.Join(t.Languages, ","), strings.Join(t.Context, ",")} {
			if more != "" {
				fmt.Fprintf(w, "  %s", more)
			}
		}
		fmt.Fprintln(w)
	}
}

func (a *cli) linksListCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "list [CODE]",
		Short: "Show what is registered for one key, or for all keys of the party",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.with(cmd.Context(), app.RoleMaker, func(c client.Client) error {
				list, err := readLinks(cmd.Context(), c, args)
				if err != nil {
					return err
				}
				return a.show(list, func(w io.Writer) {
					for _, l := range list {
						printLinks(w, l)
					}
				})
			})
		},
	}
}

func readLinks(ctx context.Context, c client.Client, args []string) (all []app.LinkList, err error) {
	all = []app.LinkList{}
	if len(args) == 1 {
		path, err := linksPath(args[0])
		if err != nil {
			return nil, err
		}
		var one app.LinkList
		if err := c.Call(ctx, http.MethodGet, path, "", nil, &one); err != nil {
			return nil, err
		}
		return append(all, one), nil
	}
	for after := ""; ; {
		var page api.LinkLists
		if err := c.Call(ctx, http.MethodGet, "/api/v1/links?limit=200&after="+url.QueryEscape(after), "", nil, &page); err != nil {
			return nil, err
		}
		all = append(all, page.Anchors...)
		if after = page.Next; after == "" {
			return all, nil
		}
	}
}

func (a *cli) linksRemoveCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "rm CODE",
		Short: "Remove all links of a key",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := linksPath(args[0])
			if err != nil {
				return err
			}
			return a.with(cmd.Context(), app.RoleMaker, func(c client.Client) error {
				if err := c.Call(cmd.Context(), http.MethodDelete, path, "", nil, nil); err != nil {
					return err
				}
				return a.show(map[string]string{"removed": args[0]}, func(w io.Writer) { fmt.Fprintln(w, "removed") })
			})
		},
	}
}

func (a *cli) linksImportCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "import FILE",
		Short: "Register the links of many keys from a JSON file, as links list --json writes it",
		Long: "The file is a list of objects with the members anchor (a GS1 key in any form) and links. Each key's links are\n" +
			"replaced by those in the file. A key that is refused is named and the others are registered all the same;\n" +
			"importing the corrected file again completes it.",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			text, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			var list []app.LinkList
			if err := json.Unmarshal(text, &list); err != nil {
				return fmt.Errorf("reading %s: %w", args[0], err)
			}
			return a.with(cmd.Context(), app.RoleMaker, func(c client.Client) error { return a.importLinks(cmd.Context(), c, list) })
		},
	}
}

func (a *cli) importLinks(ctx context.Context, c client.Client, list []app.LinkList) error {
	done, failed := 0, 0
	for i, l := range list {
		path, err := linksPath(l.Anchor)
		if err == nil {
			err = c.Call(ctx, http.MethodPut, path, "", api.LinksBody{Links: l.Links}, nil)
		}
		if err != nil {
			var refused *client.Problem
			if ctx.Err() != nil || err != nil && !errors.As(err, &refused) && path != "" {
				return err
			}
			failed++
			fmt.Fprintf(a.err, "%d: %s: %v\n", i+1, l.Anchor, err)
			continue
		}
		done++
	}
	if failed > 0 {
		return fmt.Errorf("%d keys were refused, %d were registered", failed, done)
	}
	return a.show(map[string]int{"registered": done}, func(w io.Writer) { fmt.Fprintf(w, "%d keys registered\n", done) })
}
