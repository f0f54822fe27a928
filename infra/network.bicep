// A network of our own: the containers in one subnet, and behind private endpoints in another what they read and write. BOT_NETWORK=private.
param token string
param location string
param tags object

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: 'vnet-${token}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] }
    subnets: [
      { name: 'containers', properties: { addressPrefix: '10.20.0.0/23' } }
      { name: 'endpoints', properties: { addressPrefix: '10.20.2.0/27' } }
    ]
  }
}

output networkId string = network.id
output containersId string = network.properties.subnets[0].id
output endpointsId string = network.properties.subnets[1].id
