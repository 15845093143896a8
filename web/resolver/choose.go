package resolver

import (
	"cmp"
	"github.com/waymark/waymark/internal/linkstore"
	"slices"
	"strings"
)

// wish is what a request wants of a link.
type wish struct {
	linkType string // "" when it names none
	all      bool   // every link, as a linkset
	context  string
	accept   []preference
	language []preference
}

// worth is how well a target fits a wish. Fits counts the wishes of language,
// context and media type that it meets, because a target that meets all of them
// is better than one that meets one of them perfectly.
type worth struct {
	fits                     int
	language, context, media float64
}

func (w wish) worth(t linkstore.Target) worth {
	v := worth{
		language: languageQuality(w.language, t.Languages),
		context:  contextQuality(w.context, t.Context),
		media:    mediaQuality(w.accept, t.Media),
	}
	for _, q := range []float64{v.language, v.context, v.media} {
		if q > 0 {
			v.fits++
		}
	}
	return v
}

func contextQuality(wanted string, contexts []string) float64 {
	switch {
	case len(contexts) == 0 && wanted == "":
		return 1
	case len(contexts) == 0:
		return neutral
	case wanted == "":
		return neutral // meant for others, but not refused
	case slices.ContainsFunc(contexts, func(c string) bool { return strings.EqualFold(c, wanted) }):
		return 1
	}
	return 0
}

func compareWorth(a, b worth) int {
	return cmp.Or(
		cmp.Compare(a.fits, b.fits),
		cmp.Compare(a.language, b.language),
		cmp.Compare(a.context, b.context),
		cmp.Compare(a.media, b.media),
	)
}

// feasible is w without the wishes that no candidate meets: the standard wants a
// link of the type given in any case, and what nobody has should not decide which.
func (w wish) feasible(candidates []linkstore.Target) wish {
	var met worth
	for _, t := range candidates {
		v := w.worth(t)
		met.language, met.context, met.media = max(met.language, v.language), max(met.context, v.context), max(met.media, v.media)
	}
	if met.language <= neutral {
		w.language = nil
	}
	if met.context <= neutral {
		w.context = ""
	}
	if met.media <= neutral {
		w.accept = nil
	}
	return w
}

// best are the candidates that fit best: one, or several that fit equally well
// and lead to different places. Preferred settles a draw.
func (w wish) best(candidates []linkstore.Target, preferred string) []linkstore.Target {
	w = w.feasible(candidates)
	var out []linkstore.Target
	var top worth
	for _, t := range candidates {
		v := w.worth(t)
		switch order := compareWorth(v, top); {
		case len(out) == 0 || order > 0:
			out, top = []linkstore.Target{t}, v
		case order == 0 && !slices.ContainsFunc(out, func(o linkstore.Target) bool { return o.Href == t.Href }):
			out = append(out, t)
		}
	}
	for _, t := range out {
		if t.Href == preferred {
			return []linkstore.Target{t}
		}
	}
	return out
}

// ofType are the targets with one of the types.
func ofType(targets []linkstore.Target, types ...string) []linkstore.Target {
	var out []linkstore.Target
	for _, t := range targets {
		if slices.Contains(types, t.LinkType) {
			out = append(out, t)
		}
	}
	return out
}

// find chooses among the finest level's links that can serve the wish, going up
// where there are none. Links that are fallbacks wait until no level has another.
// No result means that no level has any.
func (w wish) find(levels []level) []linkstore.Target {
	types := []string{w.linkType}
	if w.linkType == "" {
		types = []string{linkstore.DefaultLink, linkstore.DefaultLinkMulti}
	}
	for _, fallback := range []bool{false, true} {
		for _, l := range levels {
			candidates := slices.DeleteFunc(ofType(l.targets, types...), func(t linkstore.Target) bool { return t.Fallback != fallback })
			if len(candidates) == 0 {
				continue
			}
			preferred := ""
			if d := ofType(l.targets, linkstore.DefaultLink); len(d) > 0 {
				preferred = d[0].Href
			}
			return w.best(candidates, preferred)
		}
	}
	if w.linkType == "" && len(levels) > 0 { // no default anywhere: whatever there is
		return w.best(levels[0].targets, "")
	}
	return nil
}

// names says whether the client asks for a media type by its name.
func (w wish) names(media string) bool {
	return slices.ContainsFunc(w.accept, func(p preference) bool { return p.value == media && p.q > 0 })
}

// linksetType is the media type of a linkset for a request, "" when the request
// does not ask for one. Offered are the media types that the request would
// lead to otherwise.
func (w wish) linksetType(offered []linkstore.Target) string {
	if w.all {
		return w.favourite(typeLinkset, typeJSON, typeLD, typeLinks, typeHTML)
	}
	if w.linkType != "" {
		return ""
	}
	other := 0.0
	for _, t := range offered {
		other = max(other, mediaQuality(w.accept, t.Media))
	}
	best, q := "", 0.0
	for _, media := range []string{typeLinkset, typeLinks, typeJSON, typeLD} {
		i := slices.IndexFunc(w.accept, func(p preference) bool { return p.value == media })
		if i < 0 || w.accept[i].q <= q {
			continue
		}
		// JSON asks for a linkset only where nothing else can be had as JSON.
		named := media == typeLinkset || media == typeLinks
		if w.accept[i].q > other || named && w.accept[i].q == other {
			best, q = media, w.accept[i].q
		}
	}
	return best
}

// favourite is the media type that the client wants most, the first when it does
// not mind or wants none of them.
func (w wish) favourite(media ...string) string {
	best := media[0]
	for _, m := range media[1:] {
		if mediaQuality(w.accept, m) > mediaQuality(w.accept, best) {
			best = m
		}
	}
	return best
}
