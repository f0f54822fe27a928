// The resource group: one identity that owns nothing and may do four things – read and write tables, read secrets, wrap keys, pull its image.
param location string
param tags object
param token string
param principalId string
param principalType string
param displayName string
param storageSku string
param logDays int

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
    readerWriter: identity.properties.principalId
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
output vaultName string = vault.outputs.name
output vaultUri string = vault.outputs.uri
output keyUri string = vault.outputs.keyUri
output registryServer string = registry.outputs.server
output environmentId string = environment.outputs.id
