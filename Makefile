# The five commands that one needs. CI runs .ci/run.

.PHONY: build test lint generate demo

build: # the program, ./waymark
	go build ./cmd/waymark

test: # the tests of every Go module in the tree
	set -e; for dir in $$(.ci/modules); do (cd $$dir && go test ./...); done

lint: # format, go vet and staticcheck
	.ci/lint

generate: # bindings of the contracts, scripts of the pages; after `npm ci` in contracts and in web
	go generate ./contracts ./web

demo: # the whole story on real parts, with its pages open afterwards
	go run ./cmd/waymark demo --serve
