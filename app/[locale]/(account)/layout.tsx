export { default } from '../dossiers/layout.tsx'
