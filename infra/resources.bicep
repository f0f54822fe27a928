// The resource group: one identity that owns nothing and may do five things – read and write tables, write backups, read secrets,
// wrap keys, pull its image.
param location string
param tags object
param token string
param principalId string
param principalType string
param displayName string
param storageSku string
param logDays int
param backupDays int

@allowed(['public', 'private'])
param network string

@description('Where alerts go; empty: nobody is told.')
param alertMail string

var isPrivate = network == 'private'
var publicNetworkAccess = isPrivate ? 'Disabled' : 'Enabled'
var appName = 'bot-${token}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${token}'
  location: location
  tags: tags
}

module storage 'storage.bicep' = {
  name: 'storage'
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    sku: storageSku
    logsId: environment.outputs.logsId
    publicNetworkAccess: publicNetworkAccess
    readerWriter: identity.properties.principalId
  }
}

module backup 'backup.bicep' = {
  name: 'backup'
  params: {
    name: 'bk${token}'
    location: location
    tags: tags
    logsId: environment.outputs.logsId
    publicNetworkAccess: publicNetworkAccess
    writer: identity.properties.principalId
    days: backupDays
  }
}

module vault 'vault.bicep' = {
  name: 'vault'
  params: {
    name: 'kv-${token}'
    location: location
    tags: tags
    reader: identity.properties.principalId
    officer: principalId
    officerType: principalType
    logsId: environment.outputs.logsId
    publicNetworkAccess: publicNetworkAccess
  }
}

module registry 'registry.bicep' = {
  name: 'registry'
  params: {
    name: 'cr${token}'
    location: location
    tags: tags
    puller: identity.properties.principalId
  }
}

module environment 'environment.bicep' = {
  name: 'environment'
  params: {
    token: token
    location: location
    tags: tags
    logDays: logDays
    subnetId: isPrivate ? inside!.outputs.containersId : ''
  }
}

module inside 'network.bicep' = if (isPrivate) {
  name: 'network'
  params: {
    token: token
    location: location
    tags: tags
  }
}

module tableEndpoint 'endpoint.bicep' = if (isPrivate) {
  name: 'tableEndpoint'
  params: {
    name: 'tables-${token}'
    location: location
    tags: tags
    networkId: inside!.outputs.networkId
    subnetId: inside!.outputs.endpointsId
    targetId: storage.outputs.id
    groupId: 'table'
    zoneName: 'privatelink.table.${az.environment().suffixes.storage}'
  }
}

module backupEndpoint 'endpoint.bicep' = if (isPrivate) {
  name: 'backupEndpoint'
  params: {
    name: 'backups-${token}'
    location: location
    tags: tags
    networkId: inside!.outputs.networkId
    subnetId: inside!.outputs.endpointsId
    targetId: backup.outputs.id
    groupId: 'blob'
    zoneName: 'privatelink.blob.${az.environment().suffixes.storage}'
  }
}

module vaultEndpoint 'endpoint.bicep' = if (isPrivate) {
  name: 'vaultEndpoint'
  params: {
    name: 'vault-${token}'
    location: location
    tags: tags
    networkId: inside!.outputs.networkId
    subnetId: inside!.outputs.endpointsId
    targetId: vault.outputs.id
    groupId: 'vault'
    zoneName: 'privatelink.vaultcore.azure.net'
  }
}

module alerts 'alerts.bicep' = if (!empty(alertMail)) {
  name: 'alerts'
  params: {
    token: token
    location: location
    tags: tags
    logsId: environment.outputs.logsId
    mail: alertMail
  }
}

var botUrl = 'https://${appName}.${environment.outputs.domain}'

module teams 'teams.bicep' = {
  name: 'teams'
  params: {
    name: 'azbot-${token}'
    tags: tags
    displayName: displayName
    endpoint: '${botUrl}/api/messages'
    identityId: identity.id
    clientId: identity.properties.clientId
  }
}

output appName string = appName
output botUrl string = botUrl
output identityId string = identity.id
output clientId string = identity.properties.clientId
output tableEndpoint string = storage.outputs.tableEndpoint
output backupContainer string = backup.outputs.container
output vaultName string = vault.outputs.name
output vaultUri string = vault.outputs.uri
output keyUri string = vault.outputs.keyUri
output registryServer string = registry.outputs.server
output environmentId string = environment.outputs.id
