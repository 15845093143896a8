package web

import (
	"errors"
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/adaptor"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metrics are labelled by route pattern, never by path: a scanner of random
// paths must not fill the memory.
type metrics struct {
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	verdicts *prometheus.CounterVec
	streams  prometheus.Gauge
	handler  fiber.Handler
}

func newMetrics(r *prometheus.Registry) (*metrics, error) {
	m := &metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "waymark_http_requests_total", Help: "Requests answered, by method, route and status.",
		}, []string{"method", "route", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "waymark_http_request_seconds", Help: "Time to answer a request, by method and route.",
			Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10, 60},
		}, []string{"method", "route"}),
		verdicts: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "waymark_scan_verdicts_total", Help: "Verdicts given, by verdict.",
		}, []string{"verdict"}),
		streams: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "waymark_event_streams", Help: "Server-sent event streams open now.",
		}),
	}
	var errs []error
	for _, c := range []prometheus.Collector{m.requests, m.seconds, m.verdicts, m.streams} {
		errs = append(errs, r.Register(c))
	}
	m.handler = adaptor.HTTPHandler(promhttp.HandlerFor(r, promhttp.HandlerOpts{}))
	return m, errors.Join(errs...)
}

// measure counts and times a request under the route that answered it.
func (s *Server) measure(c *fiber.Ctx) error {
	start := time.Now()
	err := c.Next()
	if err != nil {
		// The status is the error handler's; run it here, so that it counts.
		if err := s.fail(c, err); err != nil {
			return err
		}
	}
	route := c.Route().Path
	if route == "/" && c.Path() != "/" {
		route = "none"
	}
	method := c.Method()
	s.metrics.requests.WithLabelValues(method, route, strconv.Itoa(c.Response().StatusCode())).Inc()
	s.metrics.seconds.WithLabelValues(method, route).Observe(time.Since(start).Seconds())
	return nil
}

// SendMetrics answers with Prometheus' metrics.
func (s *Server) SendMetrics(c *fiber.Ctx) error { return s.metrics.handler(c) }
