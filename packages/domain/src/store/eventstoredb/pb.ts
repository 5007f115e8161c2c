/**
 * The messages and the service that the client package carries. It is CommonJS, and its names are found out at run
 * time only: hence the default imports, in one place.
 */
export { default as shared } from '@eventstore/db-client/generated/shared_pb.js'
export { default as streamServices } from '@eventstore/db-client/generated/streams_grpc_pb.js'
export { default as streams } from '@eventstore/db-client/generated/streams_pb.js'
