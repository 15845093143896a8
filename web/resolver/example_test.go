package resolver_test

import (
	"context"
	"fmt"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/web/resolver"
)

// A server puts its resolver before its own routes: what the maker registered
// comes first, its own pages are always to be had.
func Example() {
	source := resolver.Sources{maker(), resolver.PageSource{BaseURL: "https://id.shop.example", Events: "/epcis/events"}}
	r, err := resolver.New(resolver.Config{
		BaseURL: "https://id.shop.example", Name: "The shop's resolver", Source: source,
		Reserved: []string{"api", "epcis", "assets"}, Methods: []string{"POST"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	app := fiber.New()
	app.Use(r.Handle) // then the routes, among them /01/:gtin/21/:serial

	a, err := r.Resolve(context.Background(), resolver.Request{Method: "GET", Target: "/01/09506000134352?linkType=gs1:instructions"})
	fmt.Println(a.Status, a.Header.Get("Location"), err)
	a, err = r.Resolve(context.Background(), resolver.Request{Method: "GET", Target: "/gtin/9506000134352/10/LOT1/21/7", Accept: "text/html"})
	fmt.Println(a.Here, a.Path, err)
	// Output:
	// 307 https://maker.example/manual.pdf <nil>
	// true /01/09506000134352/21/7 <nil>
}
