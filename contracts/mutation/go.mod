module github.com/waymark/waymark/contracts/mutation

go 1.26.0
