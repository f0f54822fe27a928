// Everything that the bot needs, without the bot itself (bot.bicep).
targetScope = 'subscription'

@minLength(1)
@maxLength(64)
@description('The azd environment. The resource group is named after it; the other names derive from it.')
param environmentName string

@minLength(1)
@description('Where everything lies, such as westeurope or spaincentral.')
param location string

@description('Whoever deploys: may write the Slack secrets into the vault. Empty: nobody.')
param principalId string = ''

@allowed(['User', 'Group', 'ServicePrincipal'])
param principalType string = 'User'

@description('What people see in the channels’ lists of apps.')
@maxLength(42)
param displayName string = 'Networking Bot'

@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS'])
@description('How often each row is kept: once in three places of a building, of a region, or of two regions.')
param storageSku string = 'Standard_ZRS'

@minValue(30)
@maxValue(730)
@description('Days that logs are kept.')
param logDays int = 90

@allowed(['public', 'private'])
@description('private: storage and vault are reached from the bot’s own network only. Chosen before the first deployment.')
param network string = 'public'

@description('Days, 1 to 365, that a backup can be neither changed nor deleted.')
param backupDays string = '30'

@description('An e-mail address that hears when the bot refuses many, is not ready or begins anew. Empty: nobody does.')
param alertMail string = ''

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module resources 'resources.bicep' = {
  scope: group
  name: 'resources'
  params: {
    location: location
    tags: tags
    token: token
    principalId: principalId
    principalType: principalType
    displayName: displayName
    storageSku: storageSku
    logDays: logDays
    network: network
    backupDays: int(backupDays)
    alertMail: alertMail
  }
}

output AZURE_LOCATION string = location
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_CONTAINER_REGISTRY_ENDPOINT string = resources.outputs.registryServer
output AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = resources.outputs.environmentId
output AZURE_KEY_VAULT_NAME string = resources.outputs.vaultName
output AZURE_KEY_VAULT_ENDPOINT string = resources.outputs.vaultUri
output BOT_APP_NAME string = resources.outputs.appName
output BOT_URL string = resources.outputs.botUrl
output BOT_IDENTITY_ID string = resources.outputs.identityId
output BOT_CLIENT_ID string = resources.outputs.clientId
output BOT_TENANT_ID string = tenant().tenantId
output BOT_STORAGE_ENDPOINT string = resources.outputs.tableEndpoint
output BOT_BACKUP_CONTAINER string = resources.outputs.backupContainer
output BOT_KEY_ENCRYPTION_KEY string = resources.outputs.keyUri
