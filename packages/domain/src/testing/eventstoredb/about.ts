import type { handleUnaryCall } from '@grpc/grpc-js'
import { features, gossip, shared, streamServices } from './pb.js'
import type { Server } from './server.js'

/** The version whose behaviour the double shows. */
export const VERSION = '23.10.0.0'

/** What the server can do; by it the client chooses the batch append. */
export const supportedMethods = (): handleUnaryCall<shared.Empty, features.SupportedMethods> => (_, respond) => {
  const answer = new features.SupportedMethods().setEventStoreServerVersion(VERSION)
  for (const { path } of Object.values(streamServices.StreamsService)) {
    const [, service = '', method = ''] = path.toLowerCase().split('/')
    answer.addMethods(new features.SupportedMethod().setServiceName(service).setMethodName(method))
  }
  respond(null, answer)
}

/** The cluster as this node sees it: itself, leading. */
export const clusterInfo =
  ({ node }: Server): handleUnaryCall<shared.Empty, gossip.ClusterInfo> =>
  (_, respond) => {
    const member = new gossip.MemberInfo()
      .setInstanceId(new shared.UUID().setString('00000000-0000-4000-8000-000000000001'))
      .setTimeStamp(String(Date.now()))
      .setState(8)
      .setIsAlive(true)
      .setHttpEndPoint(new gossip.EndPoint().setAddress(node.host).setPort(node.port))
    respond(null, new gossip.ClusterInfo().setMembersList([member]))
  }
