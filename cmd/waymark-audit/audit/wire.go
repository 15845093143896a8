package audit

import (
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
)

// The message types that fabric-sdk-go stands on have the first Go API of
// Protocol Buffers. They are read and written through the second.

func unmarshal(raw []byte, to protoadapt.MessageV1) error {
	return proto.Unmarshal(raw, protoadapt.MessageV2Of(to))
}

func equal(a, b protoadapt.MessageV1) bool {
	return proto.Equal(protoadapt.MessageV2Of(a), protoadapt.MessageV2Of(b))
}
