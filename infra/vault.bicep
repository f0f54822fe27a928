// Slack's secrets, and the key that wraps the bot's own keys.
param name string
param location string
param tags object

@description('Workspace that keeps who read what.')
param logsId string

@allowed(['Enabled', 'Disabled'])
@description('Disabled: only private endpoints reach the vault.')
param publicNetworkAccess string

@description('Principal that reads secrets and wraps keys: the bot.')
param reader string

@description('Principal that writes secrets: whoever deploys. Empty: nobody.')
param officer string
param officerType string

var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
var secretsOfficer = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7')
var cryptoServiceEncryptionUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'e147488a-f6f5-4113-8e2d-b22465e65bf6')

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
    publicNetworkAccess: publicNetworkAccess
  }
}

resource key 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  parent: vault
  name: 'data-protection'
  properties: {
    kty: 'RSA'
    keySize: 3072
    keyOps: ['wrapKey', 'unwrapKey']
    // A new version a year; the bot wraps with the newest and unwraps with the one that it finds named.
    rotationPolicy: {
      attributes: { expiryTime: 'P2Y' }
      lifetimeActions: [
        { action: { type: 'rotate' }, trigger: { timeAfterCreate: 'P1Y' } }
        { action: { type: 'notify' }, trigger: { timeBeforeExpiry: 'P30D' } }
      ]
    }
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: vault
  name: 'no-deletion'
  properties: { level: 'CanNotDelete', notes: 'Without its key nobody reads the tokens in the tables.' }
}

resource watched 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'who-reads'
  properties: {
    workspaceId: logsId
    logs: [{ categoryGroup: 'audit', enabled: true }]
  }
}

resource readsSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, reader, secretsUser)
  properties: {
    principalId: reader
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

resource wrapsKeys 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: key
  name: guid(key.id, reader, cryptoServiceEncryptionUser)
  properties: {
    principalId: reader
    principalType: 'ServicePrincipal'
    roleDefinitionId: cryptoServiceEncryptionUser
  }
}

resource writesSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(officer)) {
  scope: vault
  name: guid(vault.id, officer, secretsOfficer)
  properties: {
    principalId: officer
    principalType: officerType
    roleDefinitionId: secretsOfficer
  }
}

output id string = vault.id
output name string = vault.name
output uri string = vault.properties.vaultUri
output keyUri string = key.properties.keyUri
