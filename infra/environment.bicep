// Where containers run, and where their logs go.
param token string
param location string
param tags object
param logDays int

@description('The subnet of the containers, when they shall run in a network; empty: in none of ours.')
param subnetId string = ''

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${token}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-${token}'
  location: location
  tags: tags
  properties: {
    // Over several buildings of the region, which Container Apps offers in a network of one's own alone.
    zoneRedundant: !empty(subnetId)
    vnetConfiguration: empty(subnetId) ? null : { infrastructureSubnetId: subnetId, internal: false }
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

output id string = environment.id
output logsId string = logs.id
output domain string = environment.properties.defaultDomain
